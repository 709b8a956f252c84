// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

#include <memory>

namespace vv::models {
class Backend;
}

namespace vv::gui {

namespace Ui {
class ConnectForm;
}

/**
 * Where the token is typed or pasted, and tested at once.
 *
 * The token leaves the field as a Secret as soon as it has been accepted; it is never shown unless asked for.
 */
class ConnectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(models::Backend &backend, QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// What the token is for; only the words differ, and whose it has to be.
    enum class Purpose : quint8 {
        Connect, ///< the open account, which has none
        Change,  ///< the open account, in place of the one it has
        Add,     ///< another account
    };

    void start(Purpose purpose); ///< empty and ready
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void cancel();

Q_SIGNALS:
    void connected(const QString &username, const QString &keptIn);
    void backRequested();

private:
    void test();
    void answered(const Result<QString> &username, const QString &keptIn);
    void setBusy(bool busy);
    void say(const QString &text);

    models::Backend &m_backend;
    std::unique_ptr<Ui::ConnectForm> m_ui;
    Purpose m_purpose = Purpose::Connect;
    bool m_busy = false;
};

} // namespace vv::gui
