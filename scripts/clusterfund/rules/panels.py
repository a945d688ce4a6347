r"""Guide 四（二）: who judges which cluster, drawn by a written rule that anyone can repeat.

The draw starts from a seed that is public, the pool of that day (each reviewer with the clusters
in which they have an interest), the clusters, and how many reviewers each of them gets:

1. The number of a cluster is the SHA-256 of `seed\ncluster`; the number of a reviewer for a
   cluster is the SHA-256 of `seed\ncluster\nreviewer`; both in UTF-8, read as hexadecimal.
2. A reviewer who was drawn for a cluster before, is still in the pool, and has no interest in it
   stays. Drawing again therefore fills gaps; it never gets rid of anybody.
3. The clusters take turns: first the one with the fewest reviewers who have no interest in it;
   among equals the one with the smallest number.
4. In its turn a cluster takes, until it has enough, the reviewer without an interest who has
   been given the fewest clusters so far; among equals the one with the smallest number.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from clusterfund.rules.conflicts import detected, reviewers
from clusterfund.rules.earlier import earlier

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date
    from typing import Any

    from clusterfund.records import Act, Register


def number(*words: str) -> str:
    """Give the number that decides among equals, in hexadecimal."""
    return sha256("\n".join(words).encode()).hexdigest()


def draw(
    seed: str,
    pool: Mapping[str, Collection[str]],
    clusters: Iterable[str],
    size: int,
    before: Mapping[str, Collection[str]],
) -> dict[str, list[str]]:
    """Draw the reviewers of every cluster, sorted; fewer than `size` where too few are eligible.

    `pool` maps each reviewer to the clusters in which they have an interest, `before` each cluster
    to those drawn earlier.
    """
    able = {
        slug: [name for name in sorted(pool) if slug not in pool[name]]
        for slug in sorted(set(clusters))
    }
    chosen = {
        slug: [name for name in names if name in before.get(slug, ())][:size]
        for slug, names in able.items()
    }
    loads = {name: sum(name in names for names in chosen.values()) for name in pool}
    for slug in sorted(able, key=lambda slug: (len(able[slug]), number(seed, slug))):
        free = [
            (loads[name], number(seed, slug, name), name)
            for name in able[slug]
            if name not in chosen[slug]
        ]
        taken = [name for *_, name in sorted(free)[: size - len(chosen[slug])]]
        chosen[slug] = sorted([*chosen[slug], *taken])
        for name in taken:
            loads[name] += 1
    return chosen


def pool_of(register: Register, clusters: Collection[str], on: date) -> list[dict[str, Any]]:
    """List the reviewers with the clusters in which they have an interest, shown or declared."""
    shown = {slug: detected(slug, register).keys() for slug in clusters}
    declared = {
        slug: {
            each.reviewer
            for each in register.reviews.get(slug, ())
            if each.conflict and each.on <= on
        }
        for slug in clusters
    }
    return [
        {
            "reviewer": person.id,
            "conflicts": sorted(
                slug for slug in clusters if person.id in shown[slug] | declared[slug]
            ),
        }
        for person in reviewers(register)
    ]


def drawn(slug: str, acts: Sequence[Act]) -> list[str] | None:
    """Name the reviewers of the newest draw for a cluster; None where there was none."""
    return earlier(acts).drawn(slug)
