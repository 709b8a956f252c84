// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keycard.h"

#include "gui/keyboard/shortcuts.h"
#include "gui/widgets.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 28;
constexpr int kRound = 10; ///< of the window that is seen round the card

} // namespace

KeyCard::KeyCard(const Shortcuts &shortcuts, QWidget *window)
    : QWidget(window)
    , m_shortcuts(shortcuts)
    , m_card(new QFrame)
    , m_field(new QLineEdit)
    , m_keys(new QWidget)
    , m_grid(new QGridLayout(m_keys))
    , m_nothing(makeLabel(u"muted"_s, tr("No key does that.")))
{
    setObjectName(u"keyCard"_s);
    setAccessibleName(tr("Card of keys"));
    setProperty("overlay", true);
    hide();
    setKind(m_card, u"card"_s);
    m_field->setObjectName(u"keySearch"_s);
    m_field->setPlaceholderText(tr("Find a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &KeyCard::find);
    m_grid->setContentsMargins(kMargin, 4, kMargin, kMargin - 4);
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(7);
    m_scroll = makeScroll(m_keys, true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, kMargin - 8, kMargin, 6);
    head->setSpacing(20);
    head->addWidget(makeLabel(u"title"_s, tr("Keys")));
    head->addWidget(m_field, 1);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kRound, kRound, kRound, kRound);
    layout->addWidget(m_card, 0, Qt::AlignCenter);
    window->installEventFilter(this);
}

void KeyCard::addRow(const QString &keys, const QString &text)
{
    const Row row{makeLabel(u"strong"_s, keys), makeLabel(u"muted"_s, text)};
    for (QLabel *label : {row.keys, row.text})
        label->setWordWrap(false);
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.keys, line, 0);
    m_grid->addWidget(row.text, line, 1);
    m_rows.append(row);
}

void KeyCard::addRatings()
{
    QList<QAction *> ratings;
    for (QAction *action : m_shortcuts.actions()) {
        if (action->objectName().startsWith("rateAction"_L1))
            ratings.append(action);
    }
    if (std::ranges::all_of(ratings, [this](const QAction *action) { return m_shortcuts.isUsual(action); })) {
        addRow(tr("%1 to %2", "two key sequences")
                   .arg(Shortcuts::text(ratings.constFirst()), Shortcuts::text(ratings.constLast())),
               tr("Rate the selected record"));
        return;
    }
    for (const QAction *action : std::as_const(ratings))
        addRow(Shortcuts::text(action), action->text());
}

void KeyCard::fill()
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.keys;
        delete row.text;
    }
    m_rows.clear();
    addRow(tr("Letters"), tr("Search from anywhere on the wall"));
    addRow(tr("Arrows, Home, End, PgUp, PgDn"), tr("Walk along the wall"));
    addRow(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open the selected record"));
    addRatings();
    for (const QAction *action : m_shortcuts.actions()) {
        if (!action->objectName().startsWith("rateAction"_L1) && !action->shortcuts().isEmpty())
            addRow(Shortcuts::text(action), action->text());
    }
    m_grid->addWidget(m_nothing, m_grid->rowCount(), 0, 1, 2);
    m_nothing->hide();
}

void KeyCard::find(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        const QString all = row.keys->text() + u' ' + row.text->text();
        const bool fits = std::ranges::all_of(
            wanted, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        row.keys->setVisible(fits);
        row.text->setVisible(fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
}

void KeyCard::open()
{
    m_before = window()->focusWidget();
    fill();
    m_field->clear();
    setGeometry(parentWidget()->rect());
    fit();
    raise();
    show();
    m_scroll->verticalScrollBar()->setValue(0);
    m_field->setFocus(Qt::OtherFocusReason);
}

/// As large as all keys need, and not larger than the window has room for; finding one does not change it.
void KeyCard::fit()
{
    const QSize room = size() - QSize(2 * kRound, 2 * kRound);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const auto wrap = [this](bool on) {
        for (const Row &row : std::as_const(m_rows)) {
            row.keys->setWordWrap(on);
            row.text->setWordWrap(on);
        }
        m_grid->invalidate();
    };
    wrap(false);
    QSize keys = m_keys->sizeHint() + QSize(4 + bar, 2);
    wrap(keys.width() > room.width());
    keys.rheight() += m_card->layout()->itemAt(0)->sizeHint().height();
    m_card->setFixedSize(keys.boundedTo(room));
}

bool KeyCard::scroll(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
        {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
    };
    const auto action = actions.constFind(key);
    if (action == actions.cend())
        return false;
    m_scroll->verticalScrollBar()->triggerAction(*action);
    return true;
}

void KeyCard::keyPressEvent(QKeyEvent *event)
{
    if (!scroll(event->key()))
        QWidget::keyPressEvent(event);
}

void KeyCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 150));
}

void KeyCard::mousePressEvent(QMouseEvent *)
{
    hide();
}

void KeyCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

bool KeyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field)
        return event->type() == QEvent::KeyPress && scroll(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
