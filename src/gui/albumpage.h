// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace vv {
class Clock;
}
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class DetailLoader;
} // namespace vv::models

namespace vv::gui {

class CoverLabel;
class PlayButton;
class RecordBody;
class RecordHeader;
struct RecordContent;

/// One record over the whole page: cover, facts and tracks, and large buttons. Upright, the cover is on top.
class AlbumPage : public QWidget
{
    Q_OBJECT

public:
    AlbumPage(models::DetailLoader &loader, models::Backend &backend, covers::CoverService &covers, Clock &clock,
              const Metrics &metrics, QWidget *parent = nullptr);

    void showCopy(); ///< what the loader has; from now on follows it
    void showWant(const Want &want);
    void takeFocus();
    [[nodiscard]] PlayButton *playButton() const { return m_play; }

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void setContent(const RecordContent &content);
    void arrange();

    models::DetailLoader &m_loader;
    bool m_touch;
    Clock &m_clock;
    QBoxLayout *m_layout;
    CoverLabel *m_cover;
    RecordHeader *m_header;
    RecordBody *m_body;
    PlayButton *m_play;
    QScrollArea *m_scroll;
    bool m_showsCopy = true;
    ReleaseId m_release;
    InstanceId m_shown;
};

} // namespace vv::gui
