"""The torture test: a random broker on a faulty line, what it must never see, and the shortest way to what it saw."""
