// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ignoredarticles.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::gui {

/// The settings' card with the words that do not count in front of an artist's name when records are put in order.
class ArticlesCard : public QFrame
{
    Q_OBJECT

public:
    ArticlesCard(models::Library &library, models::Backend &backend, bool touch, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void save();
    void set(const store::OwnArticles &own);
    void done(const store::OwnArticles &own, bool undone);
    void showWork();
    void say(const QString &text);

    models::Library &m_library;
    models::Backend &m_backend;
    bool m_touch;
    QLineEdit *m_words;
    QPushButton *m_save;
    QPushButton *m_usual;
    QLabel *m_state;
    store::OwnArticles m_own;
    bool m_working = false; ///< the records are being put in order
};

} // namespace vv::gui
