"""Several articles side by side: one utterance in several wordings, what changed, what disagrees.

This floor stands above the road and sees only Articles.
"""
