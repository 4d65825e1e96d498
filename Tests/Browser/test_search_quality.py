"""Parents find what they ask for: every question of the table, through the modules of the built sites."""

import questions
import websites

# Of all questions, in the first three that are shown.
LEAST = 0.95


def test_what_parents_ask_is_among_the_first_three(tab, capsys):
    places = []
    misses = []
    for site in websites.CONTENT:
        asked = [question for question in questions.all_questions() if question.site == site]
        found = questions.answers(
            tab, websites.website(site).url("/"), websites.built(site), [question.text for question in asked])
        for question, hits in zip(asked, found):
            place = question.place(hits)
            places.append((question, place))
            if place is None or place > 2:
                misses.append(f"{question.text} → {' | '.join(question.goals)}; found {[path for path, _ in hits[:3]]}")
    lines, share = questions.report(places)
    with capsys.disabled():
        print("\n" + "\n".join(lines + misses))
    assert len(places) >= 120
    assert share >= LEAST, misses
