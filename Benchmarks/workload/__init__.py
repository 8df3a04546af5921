"""Registers of data flows whose verdicts are known before anything is judged."""
