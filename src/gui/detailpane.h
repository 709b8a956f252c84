// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/editor.h"
#include "gui/metrics.h"
#include "gui/recordparts.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace vv::gui {

class CoverLabel;
class MessagePanel;
class PlayButton;
class RecordBody;
class RecordHeader;
class RecordMenu;
struct RecordContent;

/// The desktop window's right side: what matters most of the selected record, or of the selected want.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(const RecordParts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    void showCopy();                   ///< what the loader has; from now on follows it
    void setSummary(QWidget *summary); ///< of several records
    [[nodiscard]] bool showsSummary() const;
    void showSummary();
    void openMenu(const QPoint &global); ///< of the record that is shown
    void showWant(const Want *want);     ///< null = nothing is selected
    [[nodiscard]] PlayButton *playButton() const { return m_play; }
    [[nodiscard]] RecordRef record() const; ///< none when nothing is shown
    void toggleEditing();
    void openFolders(); ///< the menu of folders to move to, or to add what was wanted to

Q_SIGNALS:
    void syncPageRequested();
    void openRequested(); ///< the record's own page
    void searchRequested(const QString &query);

private:
    void setUp();
    void update();
    void take(const RecordRef &record);
    void fill();
    void fillWant();
    void fillNow();
    void showNothing(const QString &title, const QString &text);
    void setContent(const RecordContent &content);

    RecordParts m_parts;
    bool m_showsCopy = true;
    std::optional<Want> m_want; ///< shown instead
    ReleaseId m_release;
    InstanceId m_shown;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    MessagePanel *m_nothing;
    QWidget *m_summary = nullptr;
    CoverLabel *m_cover;
    RecordHeader *m_header;
    PlayButton *m_play;
    QPushButton *m_found; ///< in its place for a want
    QPushButton *m_edit;
    QToolButton *m_more;
    QPushButton *m_open;
    RecordMenu *m_menu;
    RecordBody *m_body;
    QTimer *m_fill; ///< runs while what is shown is still that of the record before
};

} // namespace vv::gui
