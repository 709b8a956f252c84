// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "models/pressingmodel.h"
#include "models/traymodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::gui {

class Editor;
class LookupLine;
class ResultsPane;
class TrayPane;

/**
 * Where records are added: one line to find them by, what Discogs has, and the tray.
 *
 * A barcode or a release number goes into the tray at once, with or without a connection; the engine finds out what it
 * is. What has several pressings is offered to choose from. Keys typed into one of the lists go to the line, so that a
 * hand scanner need not care where the focus is.
 */
class AddPage : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        models::Backend &backend;
        models::Library &library;
        Editor &editor;
        covers::CoverService &covers;
    };

    AddPage(const Parts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    void takeFocus();
    void refresh(); ///< what is said about the records: the collection or the wantlist has changed
    void addTray(); ///< all that is ready in it
    [[nodiscard]] bool showsTray() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Metrics &metrics);
    void arrange();
    void enter(const Lookup &lookup);
    void take(const Pressing &pressing);
    void choose(const store::TrayRow &row);
    void find(const store::TrayRow &row);
    void showHint();
    void trayLoaded();
    void showTray(bool shows); ///< where there is room for only one of the two
    void edited(const QList<store::Edit> &edits, bool undone);

    Parts m_parts;
    Metrics m_metrics;
    models::PressingModel m_found;
    models::TrayModel m_tray;
    LookupLine *m_line;
    ResultsPane *m_results;
    TrayPane *m_trayPane;
    QLabel *m_head = nullptr;
    QStackedWidget *m_stack = nullptr; ///< what is found; and the tray where there is no room for it beside it
    QPushButton *m_toggle = nullptr;   ///< between these two
    QWidget *m_side = nullptr;         ///< that the tray is in where there is room; desktop only
    qint64 m_newest = 0;               ///< row of the tray that was there before the one that was just scanned
    QString m_scanned;                 ///< barcode that is being looked up
    qint64 m_choosing = 0;             ///< row of the tray that the results are for; 0 = a new one
};

} // namespace vv::gui
