"""A browser on the pages of a service: what the proofs of the pages share. What starts services is the door's."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Door"))
