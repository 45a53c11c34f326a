"""From a story to a document: decoding, the one scan, paragraphs and sentences."""
