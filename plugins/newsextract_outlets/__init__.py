"""Outlets: one file an outlet, registered by an entry point of the group `newsextract`."""
