"""What the proofs of durability share: running a writer, recording what it does to the disk, cutting the power, reading."""
