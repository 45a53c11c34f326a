"""How English says that somebody is quoted by somebody else."""

from __future__ import annotations

import re

_VERB = r"(?P<cue>saying|telling|warning|stating|adding|confirming|denying|calling|describing)"
_THAT = r"(?: that)?,? "

AS_SAYING = re.compile(rf"(?P<source>(?:(?! as )[^,;:“”\"\n]){{2,80}}) as {_VERB}{_THAT}")
"""What `quoted` is followed by: `the ministry as saying that `."""

SAYING = re.compile(rf"{_VERB}{_THAT}")
"""What was said by somebody who `was quoted as`: `saying that `."""

QUOTED = re.compile(
    r" (?:has |have |had |later |also )?(?:quoted|cited|quotes|cites) (?P<source>(?:(?! as )[^,;:“”\"\n]){2,80}) as "
)
"""What stands between whoever quotes and the cue: ` quoted Dana Obi as `."""
