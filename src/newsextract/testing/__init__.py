"""Checks for authors of plugins: what an outlet or a language must keep, as tests one gets for free.

    import pytest
    from newsextract.testing import outlet_checks

    @pytest.mark.parametrize("check", outlet_checks(LAKE_POST), ids=str)
    def test_lake_post(check):
        check()

`strategies` (Hypothesis) builds stories, pages and the damage that pages do; the pytest plugin turns
`fixtures/<outlet>/<case>/` into one test a field. The library itself never imports this package.
"""

from __future__ import annotations

from newsextract.testing.check import Check as Check
from newsextract.testing.check import CheckError as CheckError
from newsextract.testing.invariants import check_invariants as check_invariants
from newsextract.testing.kit import check_language as check_language
from newsextract.testing.kit import check_outlet as check_outlet
from newsextract.testing.kit import language_checks as language_checks
from newsextract.testing.kit import outlet_checks as outlet_checks

__all__ = [
    "Check",
    "CheckError",
    "check_invariants",
    "check_language",
    "check_outlet",
    "language_checks",
    "outlet_checks",
]
