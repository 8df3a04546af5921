"""What the proofs of the door share: a service of one's own, clients of it, and how a proof ends."""
