"""Tests of `newsextract.collector`."""

import gc

import pytest

from newsextract import Story, UnknownKeyError, extract
from newsextract.collector import collector_paused


def test_the_collector_goes_on_afterwards() -> None:
    """It is off inside and on again after it, also after an error."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(UnknownKeyError):
        extract(Story("It rained.", outlet="nobody"))
    assert gc.isenabled()


def test_a_collector_that_is_off_stays_off() -> None:
    """What the caller had switched off is not switched on."""
    gc.disable()
    try:
        extract("It rained.")
        assert not gc.isenabled()
    finally:
        gc.enable()
