// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/syncsection.h"

#include "gui/inlinequestion.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

SyncSection::SyncSection(const QString &name, const QString &title, const QString &emptyText, const Metrics &metrics,
                         QWidget *parent)
    : QFrame(parent)
    , m_metrics(metrics)
    , m_count(makeLabel(u"muted"_s))
    , m_empty(makeLabel(u"muted"_s, emptyText))
    , m_more(makeButton(u"showMoreButton"_s, {}, u"link"_s))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_questionPlace(new QVBoxLayout)
{
    setObjectName(name);
    setKind(this, u"card"_s);
    setAccessibleName(title);
    m_count->setObjectName(u"sectionCount"_s);
    m_count->setWordWrap(false);
    m_empty->setObjectName(u"sectionEmpty"_s);
    QLabel *heading = makeLabel(u"cardTitle"_s, title);
    m_head->setSpacing(8);
    m_head->addWidget(heading);
    m_head->addWidget(m_count);
    heading->setWordWrap(false);
    m_head->addStretch(1);
    m_rows->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_questionPlace);
    layout->addWidget(m_empty);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &SyncSection::showMore);
    setRows({});
}

QPushButton *SyncSection::addButton(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text, u"link"_s);
    m_head->addWidget(button);
    m_buttons.append(button);
    button->hide();
    setTabOrder(button, m_more);
    return button;
}

void SyncSection::addDecision(const QString &name, const QString &text, const std::function<QString()> &question,
                              const std::function<void()> &decided)
{
    QPushButton *button = addButton(name + u"Button"_s, text);
    auto *asks = new InlineQuestion(name, text, tr("Leave it"));
    m_questionPlace->addWidget(asks);
    m_questions.append(asks);
    const auto answers = asks->findChildren<QPushButton *>();
    QWidget *before = button;
    for (QPushButton *answer : answers) {
        setTabOrder(before, answer);
        before = answer;
    }
    setTabOrder(before, m_more);
    connect(button, &QPushButton::clicked, this, [this, asks, question] {
        for (InlineQuestion *other : std::as_const(m_questions))
            other->setVisible(false);
        if (const QString words = question(); !words.isEmpty())
            asks->ask(words);
    });
    const auto focusBack = [button] { button->setFocus(Qt::OtherFocusReason); };
    connect(asks, &InlineQuestion::declined, this, focusBack);
    connect(asks, &InlineQuestion::accepted, this, [focusBack, decided] {
        focusBack();
        decided();
    });
}

void SyncSection::clear()
{
    for (QWidget *row : std::as_const(m_rowWidgets)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // one of its buttons may be what led here
    }
    m_rowWidgets.clear();
}

void SyncSection::setRows(const QList<SyncRow> &rows)
{
    const Place place = focusedPlace();
    const QWidget *focused = window()->focusWidget();
    const bool wasHere = focused && isAncestorOf(focused);
    m_all = rows;
    // Rows may have come before the one that somebody is at.
    const auto at = std::ranges::find(rows, place.keys.value(0), &SyncRow::key);
    if (!place.keys.isEmpty() && at != rows.end())
        m_shown = std::max<qsizetype>(m_shown, at - rows.begin() + 1);
    if (rows.isEmpty())
        m_shown = kMostRows;
    // Else Qt would give it to whatever comes next in the window when the button goes, and a key would act there.
    if (wasHere && (!place.keys.isEmpty() || rows.isEmpty()))
        setFocus(Qt::OtherFocusReason);
    build();
    if (!place.keys.isEmpty())
        giveFocus(place);
}

void SyncSection::build()
{
    clear();
    const qsizetype shown = std::min(m_all.size(), m_shown);
    for (qsizetype i = 0; i < shown; ++i) {
        QWidget *row = makeRow(m_all[i]);
        m_rows->addWidget(row);
        row->show(); // now: what is shown with the next event cannot take the focus yet
        m_rowWidgets.append(row);
    }
    const qsizetype rest = m_all.size() - shown;
    m_count->setText(m_all.isEmpty() ? QString() : numberText(m_all.size()));
    m_empty->setVisible(m_all.isEmpty());
    m_more->setText(tr("Show %Ln more", nullptr, static_cast<int>(std::min<qsizetype>(rest, kMostRows))));
    m_more->setVisible(rest > 0);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!m_all.isEmpty());
    for (InlineQuestion *question : std::as_const(m_questions)) {
        if (m_all.isEmpty())
            question->hide();
    }
    orderTabs();
}

void SyncSection::showMore()
{
    const qsizetype before = m_rowWidgets.size();
    m_shown = before + kMostRows;
    setFocus(Qt::OtherFocusReason);
    build();
    if (auto *first = before < m_rowWidgets.size() ? m_rowWidgets[before]->findChild<QPushButton *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
    else if (m_more->isVisibleTo(this))
        m_more->setFocus(Qt::OtherFocusReason);
}

/// The rows are made after everything else in the window, where Tab would come to them last.
void SyncSection::orderTabs()
{
    QWidget *before = m_more;
    for (const QWidget *row : std::as_const(m_rowWidgets)) {
        const auto buttons = row->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    if (before != m_more)
        setTabOrder(before, m_more);
}

SyncSection::Place SyncSection::focusedPlace() const
{
    const QWidget *focused = window()->focusWidget();
    for (qsizetype i = 0; focused && i < m_rowWidgets.size(); ++i) {
        if (!m_rowWidgets[i]->isAncestorOf(focused))
            continue;
        Place place{.keys = {}, .button = focused->objectName()};
        for (qsizetype after = i; after < m_all.size(); ++after)
            place.keys.append(m_all[after].key);
        for (qsizetype before = i - 1; before >= 0; --before)
            place.keys.append(m_all[before].key);
        return place;
    }
    return {};
}

void SyncSection::giveFocus(const Place &place)
{
    const auto shown = m_all.first(m_rowWidgets.size());
    for (const QString &key : place.keys) {
        const auto row = std::ranges::find(shown, key, &SyncRow::key);
        if (row == shown.end())
            continue;
        const QWidget *widget = m_rowWidgets[row - shown.begin()];
        auto *same = widget->findChild<QPushButton *>(place.button);
        if (!same)
            same = widget->findChild<QPushButton *>();
        if (same)
            same->setFocus(Qt::OtherFocusReason);
        return;
    }
}

QWidget *SyncSection::makeRow(const SyncRow &row) const
{
    auto *widget = new QWidget;
    widget->setObjectName(u"syncRow"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (row.open) {
        QPushButton *link = makeButton(u"openRowButton"_s, QString(row.title).replace(u'&', u"&&"_s), u"rowTitle"_s);
        link->setAccessibleName(row.title);
        link->setToolTip(tr("Show this record"));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this, row.open);
        texts->addWidget(link);
    } else if (!row.title.isEmpty()) {
        texts->addWidget(makeLabel(u"strong"_s, row.title));
    }
    for (const QString &line : row.lines)
        texts->addWidget(makeLabel(u"small"_s, line));
    if (!row.note.isEmpty())
        texts->addWidget(makeLabel(u"muted"_s, row.note));
    if (!row.problem.isEmpty())
        texts->addWidget(makeLabel(u"danger"_s, row.problem));

    // Beside the words with a mouse; a finger's buttons are too large for that.
    auto *layout = new QBoxLayout(m_metrics.touch ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_metrics.touch ? 6 : 12);
    layout->addLayout(texts, 1);
    if (row.buttons.isEmpty())
        return widget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const RowButton &wanted : row.buttons) {
        QPushButton *button = makeButton(wanted.name, wanted.text);
        button->setAccessibleDescription(QString(row.title + u": "_s + row.lines.join(u", "_s)));
        connect(button, &QPushButton::clicked, this, wanted.run);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    if (m_metrics.touch)
        buttons->addStretch(1);
    layout->addLayout(buttons);
    return widget;
}

} // namespace vv::gui
