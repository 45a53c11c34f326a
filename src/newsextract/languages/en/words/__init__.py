"""Word tables of English; see `newsextract.grammar.words`."""
