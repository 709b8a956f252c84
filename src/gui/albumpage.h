// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/editor.h"
#include "gui/metrics.h"
#include "gui/recordparts.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace vv::gui {

class CoverLabel;
class PlayButton;
class RecordBody;
class RecordHeader;
class RecordMenu;
struct RecordContent;

/// One record over the whole page: cover, facts and tracks, and large buttons. Upright, the cover is on top.
class AlbumPage : public QWidget
{
    Q_OBJECT

public:
    AlbumPage(const RecordParts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    void showCopy(); ///< what the loader has; from now on follows it
    void showWant(const Want &want);
    void takeFocus();
    [[nodiscard]] PlayButton *playButton() const { return m_play; }
    [[nodiscard]] RecordRef record() const { return {m_shown, m_release}; }
    void toggleEditing();
    bool endEditing();  ///< false when there was nothing to end
    void openFolders(); ///< the menu of folders to move to, or to add what was wanted to

Q_SIGNALS:
    void backRequested();
    void syncPageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUp();
    [[nodiscard]] QLayout *makeButtons(const Metrics &metrics);
    void openMenu();
    void update();
    void setContent(const RecordContent &content);
    void arrange();

    RecordParts m_parts;
    bool m_touch;
    QBoxLayout *m_layout;
    CoverLabel *m_cover;
    RecordHeader *m_header;
    RecordBody *m_body;
    PlayButton *m_play;
    QPushButton *m_found; ///< in its place for a want
    QToolButton *m_edit;
    QToolButton *m_more;
    QToolButton *m_back;
    RecordMenu *m_menu;
    QWidget *m_buttons;
    QScrollArea *m_scroll;
    bool m_showsCopy = true;
    ReleaseId m_release;
    InstanceId m_shown;
};

} // namespace vv::gui
