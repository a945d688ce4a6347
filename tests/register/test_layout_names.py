"""Only the names of the design's section 3 may occur, on every system alike."""

from __future__ import annotations

import pytest

from clusterfund.register.layout import MAX_SLUG, Named, recognise

USCC = "914407850000000194"
LONGEST = "a" * MAX_SLUG

GOOD = {
    "call/round.yaml": Named("round", "round", ""),
    "call/services.yaml": Named("services", "services", ""),
    "call/roster.yaml": Named("roster", "roster", ""),
    "call/watchlists/abnormal-operation.yaml": Named("watchlist", "abnormal-operation", ""),
    "call/holidays/2027.yaml": Named("holidays", "2027", ""),
    "applications/a/application.yaml": Named("application", "application", "a"),
    "applications/water-heating-2/plan.yaml": Named("plan", "plan", "water-heating-2"),
    "applications/a/plan.md": Named("narrative", "plan", "a"),
    "applications/a/commitment.yaml": Named("commitment", "commitment", "a"),
    f"applications/a/enterprises/{USCC}.yaml": Named("enterprise", USCC, "a"),
    "applications/a/sealed/contacts.age": Named("sealed", "contacts", "a"),
    "applications/a/sealed/form-1.pdf.age": Named("sealed", "form-1.pdf", "a"),
    f"applications/{LONGEST}/plan.yaml": Named("plan", "plan", LONGEST),
    "reviews/a/expert-01.yaml": Named("review", "expert-01", "a"),
    "acts/0001-receive-a-b.yaml": Named("act", "0001-receive-a-b", ""),
    "acts/9999-rank.yaml": Named("act", "9999-rank", ""),
    "acts/0001-receive-a.yaml.sig": Named("signature", "0001-receive-a", ""),
    "applications/2021/plan.yaml": Named("plan", "plan", "2021"),
}

BAD = (
    *("", "round.yaml", "call", "call/", "call/round.yml", "call/Round.yaml", "call/round.yaml "),
    *("call/round.yaml\n", "./call/round.yaml", "/call/round.yaml", "call//round.yaml"),
    *("call\\round.yaml", "Call/round.yaml", "call/../call/round.yaml", "call/round.yaml/x"),
    *("call/round.yaml~", "call/round.yaml.bak", "call/round (1).yaml", "call/.round.yaml.swp"),
    *("call/.DS_Store", "applications/.DS_Store", "applications/a/.DS_Store", "Thumbs.db"),
    *("applications/a/desktop.ini", "applications/a/~$plan.md", "applications/a/plan.md:x"),
    *("call/watchlists/x_y.yaml", "call/watchlists/.yaml", "call/watchlists/a..yaml"),
    *("call/watchlists/名录.yaml", "call/holidays/27.yaml", "call/holidays/20270.yaml"),
    *("call/holidays/２０２７.yaml", "call/holidays/a.yaml", "call/extra.yaml"),
    *("applications/a/Plan.md", "applications/a/plan.txt", "applications/a/notes.md"),
    *("applications/A/plan.md", "applications/a_b/plan.md", "applications/a b/plan.md"),
    *("applications/-a/plan.md", "applications/a-/plan.md", "applications/a--b/plan.md"),
    *("applications/a./plan.md", "applications/../plan.md", "applications/a.b/plan.md"),
    *("applications/é/plan.md", "applications/水暖/plan.md", "applications//plan.md"),
    f"applications/{LONGEST}a/plan.yaml",
    f"reviews/{LONGEST}a/expert-01.yaml",
    f"applications/a/enterprises/{USCC.lower()[:-1]}x.yaml",
    f"applications/a/enterprises/{USCC}0.yaml",
    f"applications/a/enterprises/{USCC[:-1]}.yaml",
    f"applications/a/enterprises/{USCC}.yml",
    f"applications/a/enterprises/b/{USCC}.yaml",
    f"applications/a/{USCC}.yaml",
    *("applications/a/sealed/contacts", "applications/a/sealed/Contacts.age"),
    *(
        "applications/a/sealed/.age",
        "applications/a/sealed/a..pdf.age",
        "applications/a/sealed/a/b.age",
    ),
    *("reviews/a.yaml", "reviews/a/Expert.yaml", "reviews/a/expert_01.yaml", "reviews/a/b/c.yaml"),
    *("acts/1-rank.yaml", "acts/00001-rank.yaml", "acts/0001.yaml", "acts/0001-.yaml"),
    *(
        "acts/0001-Rank.yaml",
        "acts/0001_rank.yaml",
        "acts/0001-rank.sig",
        "acts/0001-rank.yaml.SIG",
    ),
    *("acts/0001-rank.yaml.sig.sig", "acts/x/0001-rank.yaml", "acts/٠٠٠١-rank.yaml"),
)

KEPT = ("con", "prn", "aux", "nul", "com1", "com9", "lpt1", "index")
"""Names that Windows cannot check out, with or without an extension, and the site's list page."""


@pytest.mark.parametrize(("path", "wanted"), GOOD.items())
def test_good_names(path: str, wanted: Named) -> None:
    """A documented name is recognised with its kind, own name and cluster."""
    assert recognise(path) == wanted


@pytest.mark.parametrize("path", BAD)
def test_bad_names(path: str) -> None:
    """Any other name is not recognised."""
    assert recognise(path) is None


def test_kept_names_are_no_names() -> None:
    """What Windows cannot create would lock out applicants; `index` is the page of all clusters."""
    patterns = ("applications/{}/plan.yaml", "reviews/a/{}.yaml", "call/watchlists/{}.yaml")
    paths = [pattern.format(name) for pattern in patterns for name in KEPT]
    assert [path for path in paths if recognise(path) is not None] == []
