// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

/**
 * The settings' card that writes the collection to a file.
 *
 * In a kiosk there is no window for a file dialog and nobody to type a name: files go to the data folder's own place
 * for them, named by the day.
 */
class ExportCard : public QFrame
{
    Q_OBJECT

public:
    ExportCard(models::Backend &backend, Clock &clock, bool touch, QWidget *parent = nullptr);

    /// What the collection page shows, and how many copies that is: they can be exported alone.
    void setShown(const store::Selection &selection, int copies);

private:
    [[nodiscard]] store::ExportFormat format() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] store::ExportPlan plan() const;
    void choose();
    void begin(const QString &file);
    void ended(const models::ExportOutcome &outcome);
    [[nodiscard]] bool isOfPart() const; ///< only what the collection page shows is wanted
    void showOptions();
    void showParts();
    void showWork();

    models::Backend &m_backend;
    models::Exchange &m_exchange;
    Clock &m_clock;
    bool m_touch;
    QComboBox *m_format;
    QComboBox *m_what;
    QLabel *m_about;
    QCheckBox *m_images;
    QCheckBox *m_prices;
    QCheckBox *m_safeCells;
    QPushButton *m_export;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_show;
    store::Selection m_shown;
    int m_shownCopies = 0;
    QString m_written; ///< file of the last export that went well
};

} // namespace vv::gui
