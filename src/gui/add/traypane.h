// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "store/tray.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QFrame;
class QLabel;
class QListView;
class QPushButton;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Adding;
class Library;
class TrayModel;
} // namespace vv::models

namespace vv::gui {

class Editor;
class FittingScroll;
class TraySettings;

/// The pile of records that is about to be added: its rows, what their copies are to have, and the button that adds all
/// of it in one step.
class TrayPane : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        models::TrayModel &model;
        models::Adding &adding;
        models::Library &library;
        Editor &editor;
        covers::CoverService &covers;
    };

    TrayPane(const Parts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    /// What the copies are to have: beside the rows, in a low place, or below them.
    void setBeside(bool beside);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// A row with what was chosen for all of them.
    [[nodiscard]] store::TrayRow fresh() const { return m_fresh; }
    void select(qint64 id);
    void refresh(); ///< names of folders and fields, too
    void addAll();  ///< what is ready

Q_SIGNALS:
    void chooseRequested(const vv::store::TrayRow &row); ///< among its pressings
    void findRequested(const vv::store::TrayRow &row);   ///< by other words than its barcode

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSelected();
    void act(); ///< what a row needs that is not ready
    void remove();
    void change(const std::function<void(store::TrayRow &)> &what);
    void connectSettings();
    [[nodiscard]] QList<store::TrayRow> selected() const;

    Parts m_parts;
    bool m_touch;
    store::TrayRow m_fresh;
    QLabel *m_count;
    QLabel *m_empty;
    QListView *m_list;
    QPushButton *m_act;
    QPushButton *m_again;
    QPushButton *m_remove;
    QPushButton *m_all;
    TraySettings *m_settings;
    QPushButton *m_add;
    QBoxLayout *m_layout = nullptr;
    QFrame *m_separator = nullptr;
    FittingScroll *m_scroll = nullptr; ///< has the settings
};

} // namespace vv::gui
