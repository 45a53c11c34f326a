"""One self-contained HTML page: of a story, or of several side by side. No script, no network."""
