// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keycard.h"

#include "gui/actions.h"
#include "gui/widgets.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 28;

} // namespace

KeyCard::KeyCard(const Actions &actions, QWidget *window)
    : QWidget(window)
{
    setObjectName(u"keyCard"_s);
    setAccessibleName(tr("Card of keys"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    auto *card = new QFrame;
    setKind(card, u"card"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(kMargin, kMargin - 8, kMargin, kMargin - 4);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->addWidget(makeLabel(u"title"_s, tr("Keys")), 0, 0, 1, 2);
    int row = 1;
    const auto add = [grid, &row](const QString &keys, const QString &text) {
        auto *key = makeLabel(u"strong"_s, keys);
        auto *label = makeLabel(u"muted"_s, text);
        key->setWordWrap(false);
        label->setWordWrap(false);
        grid->addWidget(key, row, 0);
        grid->addWidget(label, row++, 1);
    };
    add(tr("Letters"), tr("Search from anywhere on the wall"));
    add(tr("Arrows, Home, End, PgUp, PgDn"), tr("Walk along the wall"));
    add(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open the selected record"));
    const auto listed = actions.all();
    for (const QAction *action : listed) {
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys.append(shortcut.toString(QKeySequence::NativeText));
        keys.removeDuplicates();
        add(keys.join(u"  "_s), action->text());
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card, 0, Qt::AlignCenter);
    window->installEventFilter(this);
}

void KeyCard::open()
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
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
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace vv::gui
