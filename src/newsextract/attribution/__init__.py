"""Who said what: source, cue and content, direct and indirect."""
