// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

class ImportReview;
class InlineQuestion;

/**
 * The settings' card that reads a file into the collection: chosen or dropped here, looked through first, imported when
 * the user has seen what it would bring, and taken back.
 *
 * In a kiosk, which has no file dialog, it offers the files in the data folder's own place for them.
 */
class ImportCard : public QFrame
{
    Q_OBJECT

public:
    ImportCard(models::Backend &backend, Clock &clock, bool touch, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void check(const QString &file);
    void start();
    void takeBack();
    void checked(const store::ImportReport &report);
    void imported(const store::ImportReport &report);
    void ended(const QString &text); ///< and says so
    void forget();                   ///< another collection is here
    void update();
    void showWork();
    void showPast();
    void listFiles();
    [[nodiscard]] QString fileName() const;                            ///< as it is said
    [[nodiscard]] QString droppedFile(const QMimeData *dropped) const; ///< empty when there is nothing for us
    void setDropping(bool on);

    models::Backend &m_backend;
    models::Exchange &m_exchange;
    Clock &m_clock;
    bool m_touch;
    QString m_file;
    bool m_justImported = false;
    QLabel *m_about;
    QComboBox *m_files; ///< kiosk only
    QPushButton *m_choose;
    ImportReview *m_review;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_past;
    QPushButton *m_undo;
    InlineQuestion *m_question;
};

} // namespace vv::gui
