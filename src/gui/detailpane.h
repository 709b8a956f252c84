// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

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
class MessagePanel;
class PlayButton;
class RecordBody;
class RecordHeader;
struct RecordContent;

/// The desktop window's right side: the selected record in full, or the selected want.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(models::DetailLoader &loader, models::Backend &backend, covers::CoverService &covers, Clock &clock,
               const Metrics &metrics, QWidget *parent = nullptr);

    void showCopy();                 ///< what the loader has; from now on follows it
    void showWant(const Want *want); ///< null = nothing is selected
    [[nodiscard]] PlayButton *playButton() const { return m_play; }

private:
    void update();
    void showNothing(const QString &title, const QString &text);
    void setContent(const RecordContent &content);

    models::DetailLoader &m_loader;
    Clock &m_clock;
    bool m_showsCopy = true;
    ReleaseId m_release;
    InstanceId m_shown;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    MessagePanel *m_nothing;
    CoverLabel *m_cover;
    RecordHeader *m_header;
    PlayButton *m_play;
    QPushButton *m_discogs;
    RecordBody *m_body;
};

} // namespace vv::gui
