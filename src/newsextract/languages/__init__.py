"""Language packs: one folder a language; the wording of each area stands in it."""
