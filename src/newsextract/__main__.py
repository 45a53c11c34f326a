"""`python -m newsextract` is the command line."""

import sys

from newsextract.cli import main

sys.exit(main())
