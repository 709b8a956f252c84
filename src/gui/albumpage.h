// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/editor.h"
#include "gui/metrics.h"
#include "gui/recordparts.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace vv::gui {

class CoverLabel;
class ImageStrip;
class ImageViewer;
class PlayButton;
class RecordBody;
class RecordDetails;
class RecordHeader;
class RecordMenu;
struct RecordContent;

/// One record over the whole page: cover and other images, all that is known of it, and large buttons. Upright, the
/// cover is on top.
class AlbumPage : public QWidget
{
    Q_OBJECT

public:
    AlbumPage(const RecordParts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    void showCopy();                 ///< what the loader has; from now on follows it
    void showWant(const Want &want); ///< from now on follows what becomes known of it
    void takeFocus();
    [[nodiscard]] PlayButton *playButton() const { return m_play; }
    [[nodiscard]] RecordRef record() const { return {m_shown, m_release}; }
    void toggleEditing();
    bool endEditing();          ///< false when there was nothing to end
    void openImages(int first); ///< in the viewer, if there are any
    [[nodiscard]] QString title() const;
    void openFolders();  ///< the menu of folders to move to, or to add what was wanted to
    void askForFolder(); ///< to make and move to: for its name, in the form
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();
    void syncPageRequested();
    void searchRequested(const QString &query);
    void copyRequested(vv::InstanceId instance);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUp();
    [[nodiscard]] QLayout *makeButtons(const Metrics &metrics);
    void setImages(const RecordContent &content, const QList<Image> &images);
    void openMenu();
    void update();
    void fill();
    void fillWant();
    void setContent(const RecordContent &content);
    void arrange();

    RecordParts m_parts;
    Metrics m_metrics;
    QBoxLayout *m_layout;
    CoverLabel *m_cover;
    ImageStrip *m_strip;
    QPointer<ImageViewer> m_viewer; ///< made when it is opened first; the window's
    QList<Image> m_images;
    RecordHeader *m_header;
    RecordDetails *m_details;
    RecordBody *m_body;
    PlayButton *m_play;
    QPushButton *m_found; ///< in its place for a want
    QToolButton *m_edit;
    QToolButton *m_more;
    QToolButton *m_back;
    RecordMenu *m_menu;
    QWidget *m_buttons;
    QBoxLayout *m_buttonRow = nullptr; ///< in two lines where one is too narrow
    QScrollArea *m_scroll;
    bool m_showsCopy = true;
    Want m_want;             ///< shown instead
    bool m_isBehind = false; ///< what the loader has
    ReleaseId m_release;
    InstanceId m_shown;
};

} // namespace vv::gui
