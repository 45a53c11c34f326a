"""Tables of the page reader: charset labels, names of elements, meta tags, words of bylines."""
