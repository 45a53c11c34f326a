"""Findings as plain data, family by family; `newsextract.assemble` puts them together."""
