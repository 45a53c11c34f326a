"""Joining what was found: mentions to actors, relative dates to days."""
