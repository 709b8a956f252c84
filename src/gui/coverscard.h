// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vv {
class Settings;
}
namespace vv::covers {
class CoverService;
struct CacheUse;
} // namespace vv::covers

namespace vv::gui {

class ChoiceButton;
class InlineQuestion;

/// The settings' card of the covers that are kept: how much they take and may take, a way to empty them, and whether
/// all of them are fetched in the background.
class CoversCard : public QFrame
{
    Q_OBJECT

public:
    CoversCard(covers::CoverService &covers, Settings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUp();
    void showUse(const covers::CacheUse &use);
    void showProgress();

    covers::CoverService &m_covers;
    Settings &m_settings;
    QLabel *m_use;
    ChoiceButton *m_cap;
    QPushButton *m_empty;
    InlineQuestion *m_question;
    QCheckBox *m_fill;
    QLabel *m_progress;
};

} // namespace vv::gui
