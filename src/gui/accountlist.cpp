// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountlist.h"

#include "gui/inlinequestion.h"
#include "gui/tokentext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

AccountList::AccountList(models::Backend &backend, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_rows(new QVBoxLayout)
    , m_add(makeButton(u"addAccountButton"_s, tr("Add another account…")))
    , m_question(new InlineQuestion(u"removeAccount"_s, tr("Remove the account"), tr("Keep it")))
{
    setObjectName(u"accountList"_s);
    setKind(this, u"card"_s);
    m_rows->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(m_rows);
    layout->addWidget(m_question);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AccountList::addRequested);
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        m_add->setFocus(Qt::OtherFocusReason);
        m_backend.removeAccount(m_toRemove);
    });
    connect(m_question, &InlineQuestion::declined, m_add, qOverload<>(&QWidget::setFocus));
    connect(&m_backend, &models::Backend::accountsChanged, this, &AccountList::rebuild);
    rebuild();
}

void AccountList::rebuild()
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && focused != m_add && isAncestorOf(focused);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have been what led here
        delete item;
    }
    const auto accounts = m_backend.accounts();
    QWidget *before = nullptr;
    for (const models::AccountEntry &account : accounts) {
        QWidget *row = makeRow(account);
        m_rows->addWidget(row);
        const auto buttons = row->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    m_question->hide();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
}

QWidget *AccountList::makeRow(const models::AccountEntry &account)
{
    const QString label = accountText(account);
    auto *row = new QWidget;
    row->setObjectName(u"accountRow"_s);
    row->setProperty("account", account.name);
    QLabel *name = makeLabel(u"plain"_s, label);
    QLabel *state = makeLabel(u"muted"_s, account.isOpen ? tr("open now") : QString());
    state->setWordWrap(false);
    QPushButton *open = makeButton(u"openAccountButton"_s, tr("Open"));
    open->setAccessibleName(tr("Open the account %1").arg(label));
    open->setVisible(!account.isOpen);
    QPushButton *remove = makeButton(u"removeAccountButton"_s, tr("Remove…"));
    // Of an account that nobody ever connected there is nothing to remove.
    if (account.username.isEmpty() && m_backend.accounts().size() <= 1)
        remove->hide();
    remove->setAccessibleName(tr("Remove the account %1").arg(label));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(name, 1);
    layout->addWidget(state);
    layout->addWidget(open);
    layout->addWidget(remove);
    connect(open, &QPushButton::clicked, this, [this, which = account.name] { Q_EMIT openRequested(which); });
    connect(remove, &QPushButton::clicked, this, [this, account] { askToRemove(account); });
    return row;
}

void AccountList::askToRemove(const models::AccountEntry &account)
{
    m_toRemove = account.name;
    m_question->ask(tr("Remove the account %1 from this machine? Its plays live only here. Nothing is deleted but the "
                       "token: the data is put aside in the folder “removed” in the data folder. Nothing changes on "
                       "Discogs.")
                        .arg(accountText(account)));
}

} // namespace vv::gui
