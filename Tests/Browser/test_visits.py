"""Every kind of page, light and dark, on a phone and on a desk."""


def test_axe_finds_nothing(visitor, page, look):
    assert visitor.visit(page, look).violations == []


def test_the_console_stays_empty(visitor, page, look):
    assert visitor.visit(page, look).console == []


def test_everything_that_is_fetched_is_there(visitor, page, look):
    assert visitor.visit(page, look).failures == []


def test_nothing_is_fetched_from_another_host(visitor, page, look):
    assert visitor.visit(page, look).strangers == []


def test_nothing_has_to_be_scrolled_sideways(visitor, page, look):
    assert visitor.visit(page, look).overflow == ""
