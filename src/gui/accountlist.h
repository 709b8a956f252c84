// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QPushButton;
class QVBoxLayout;

namespace vv::models {
class Backend;
struct AccountEntry;
} // namespace vv::models

namespace vv::gui {

class InlineQuestion;

/// The settings' card of all accounts on this machine: open one, remove one, add one.
class AccountList : public QFrame
{
    Q_OBJECT

public:
    explicit AccountList(models::Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &account);
    void addRequested();

private:
    void rebuild();
    [[nodiscard]] QWidget *makeRow(const models::AccountEntry &account);
    void askToRemove(const models::AccountEntry &account);

    models::Backend &m_backend;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    InlineQuestion *m_question;
    QString m_toRemove;
};

} // namespace vv::gui
