// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editmark.h"

#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kIconEdge = 16;

QList<store::PendingEdit> inState(const QList<store::PendingEdit> &edits, store::EditState state)
{
    QList<store::PendingEdit> found;
    std::ranges::copy_if(edits, std::back_inserter(found),
                         [state](const store::PendingEdit &edit) { return edit.state == state; });
    return found;
}

} // namespace

EditMark::EditMark(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(kIconEdge))
    , m_text(makeLabel(u"small"_s))
    , m_show(makeButton(u"markShowButton"_s, tr("Decide"), u"link"_s))
    , m_retry(makeButton(u"markRetryButton"_s, tr("Try again"), u"link"_s))
    , m_withdraw(makeButton(u"markWithdrawButton"_s, tr("Withdraw"), u"link"_s))
{
    setObjectName(u"editMark"_s);
    setKind(this, u"question"_s);
    m_text->setObjectName(u"editMarkText"_s);
    m_show->setToolTip(tr("Show it on the Sync page"));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_show, m_retry, m_withdraw})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 8, 6);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &EditMark::showRequested);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested(inState(m_edits, store::EditState::Failed)); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawRequested(inState(m_edits, store::EditState::Failed)); });
    hide();
}

void EditMark::setEdits(const QList<store::PendingEdit> &edits)
{
    if (edits == m_edits)
        return;
    m_edits = edits;
    const auto conflicts = inState(edits, store::EditState::Conflict);
    const auto failed = inState(edits, store::EditState::Failed);
    if (!conflicts.isEmpty())
        m_text->setText(tr("Changed here and on Discogs"));
    else if (!failed.isEmpty())
        m_text->setText(tr("Discogs refuses a change: %1").arg(failed.constFirst().problem));
    else
        m_text->setText(tr("%Ln change(s) wait to be sent", nullptr, static_cast<int>(edits.size())));
    const bool fine = conflicts.isEmpty() && failed.isEmpty();
    m_icon->setIcon(fine ? icon(u"sync"_s) : icon(u"warning"_s, QPalette::BrightText));
    m_show->setVisible(!conflicts.isEmpty());
    m_retry->setVisible(conflicts.isEmpty() && !failed.isEmpty());
    m_withdraw->setVisible(conflicts.isEmpty() && !failed.isEmpty());
    setAccessibleName(m_text->text());
    setVisible(!edits.isEmpty());
}

} // namespace vv::gui
