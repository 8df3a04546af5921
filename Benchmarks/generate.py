#!/usr/bin/env python3
"""Writes a register of any size whose verdicts are known by construction.

120 kinds of data in a tree, 60 purposes, 25 kinds of people and 60 countries; one agreement for each hundred flows, in
chains to depth 4; some 8 of 100 flows with something wrong. Into DIR go `registry.xml` (`urn:samsvar:registry:1`),
`registry.sqlite` (the same as normalised tables) and `expected.tsv`: for each flow `complies`, `not-judged` (it begins
later or has ended), or `rule:code` for each check that violates or is unknown, sorted, with commas.

The same size and seed give the same bytes. Memory grows with the agreements, not with the flows.

  generate.py --flows 10000 --out DIR [--seed 1] [--controllers 1] [--no-tables]
"""
import argparse
import os

from workload.agreements import DAY, Agreements
from workload.document import Document, flow_id, iso
from workload.flows import Flows
from workload.tables import Tables


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--flows", type=int, required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--out", required=True)
    p.add_argument("--controllers", type=int,
                   help="how many parties of ours share the flows, else one for 2000 flows; no verdict is known then")
    p.add_argument("--no-tables", action="store_true", help="leave out registry.sqlite")
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    agreements = Agreements(args.flows, args.seed, args.controllers)
    outs = [Document(os.path.join(args.out, "registry.xml"), agreements)]
    if not args.no_tables and not args.controllers:
        outs.append(Tables(os.path.join(args.out, "registry.sqlite"), agreements))
    faulty = 0
    with open(os.devnull if args.controllers else os.path.join(args.out, "expected.tsv"), "w", newline="\n") as expected:
        for f in Flows(agreements, args.flows, args.seed):
            for out in outs:
                out.flow(f)
            expected.write(f"{flow_id(f.id)}\t{f.verdict}\n")
            faulty += f.verdict not in ("complies", "not-judged")
    for out in outs:
        out.close()
    print(f"{args.flows} flows, {agreements.n} agreements, {100 * faulty / args.flows:.2f} % of the flows with a finding, "
          f"to be judged on {iso(DAY)}")


if __name__ == "__main__":
    main()
