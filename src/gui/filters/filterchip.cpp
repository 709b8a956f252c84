// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filterchip.h"

#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kWidest = 240;

} // namespace

FilterChip::FilterChip(const Metrics &metrics, QWidget *parent)
    : QFrame(parent)
    , m_button(makeButton(u"filterChipButton"_s, {}, u"chip"_s))
{
    setObjectName(u"filterChip"_s);
    setKind(this, u"chip"_s);
    m_button->setAccessibleDescription(tr("Enter changes it, Del takes it out"));
    m_button->installEventFilter(this);
    auto *remove = makeIconButton(u"filterChipRemove"_s, u"close"_s, tr("Take it out (Del)"));
    setKind(remove, u"small"_s);
    remove->setIconSize(QSize(metrics.icon, metrics.icon) * 2 / 3);
    remove->setFocusPolicy(Qt::NoFocus); // the key does the same
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 1, 3, 1);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(remove);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &FilterChip::chosen);
    connect(remove, &QToolButton::clicked, this, &FilterChip::removed);
}

void FilterChip::setText(const QString &text)
{
    m_text = text;
    const QString shown = m_button->fontMetrics().elidedText(text, Qt::ElideRight, grownWithText(kWidest));
    m_button->setText(QString(shown).replace(u'&', u"&&"_s));
    m_button->setAccessibleName(text);
    m_button->setToolTip(text.toHtmlEscaped());
}

bool FilterChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removed();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT chosen();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vv::gui
