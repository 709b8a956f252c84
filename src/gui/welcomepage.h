// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connectform.h"
#include "gui/metrics.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vv::models {
class Backend;
}

namespace vv::gui {

/// The first page of a new user, and the way to another token: connect to Discogs, or look at the sample collection.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(models::Backend &backend, const Metrics &metrics, QWidget *parent = nullptr);

    void showChoices();
    /// `canGoBack`: Back leaves the page instead of showing the choices.
    void showConnect(ConnectForm::Purpose purpose, bool canGoBack);
    /// Esc: cancels a test, else goes back one step. False when there was nothing to go back to.
    bool goBack();

Q_SIGNALS:
    void done(); ///< connected, or the sample collection was chosen
    void left(); ///< back to where the user came from

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeSuccess();
    void connected(const QString &username, const QString &keptIn);
    void finish();
    void showProblem();  ///< why there is no token although there should be
    void showAccounts(); ///< a way to those that are here already

    models::Backend &m_backend;
    QStackedWidget *m_stack;
    QLabel *m_successTitle; ///< before the page that makeSuccess() puts it on
    QLabel *m_successText;
    QPushButton *m_goOn;
    QLabel *m_problem; ///< these too
    QPushButton *m_retry;
    QVBoxLayout *m_accounts;
    QWidget *m_choices;
    ConnectForm *m_form;
    QWidget *m_success;
    bool m_cameFromElsewhere = false;
};

} // namespace vv::gui
