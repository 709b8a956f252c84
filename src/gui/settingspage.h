// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace vv {
class Clock;
class Settings;
} // namespace vv
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class Library;
} // namespace vv::models
namespace vv::store {
struct Selection;
}

namespace vv::gui {

class ExportCard;
class SettingsSection;
class Shortcuts;
class Theme;
class TokenCard;

/**
 * What the user can choose: sections below each other, and beside them, where there is room, the list of them.
 *
 * Everything takes effect at once; there is nothing to save.
 */
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Settings &settings, Theme &theme, models::Library &library, models::Backend &backend,
                 covers::CoverService &covers, Clock &clock, Shortcuts &shortcuts, const Metrics &metrics,
                 QWidget *parent = nullptr);

    /// Below those there are.
    void addSection(SettingsSection *section);
    void showSection(const QString &name);                        ///< by its object name
    void setShown(const store::Selection &selection, int copies); ///< by the collection page, to export
    void takeFocus();                                             ///< on the first thing that can be done here
    [[nodiscard]] int scrolled() const;
    void scrollBack(int scrolled); ///< to where scrolled() was

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();
    void addAccountRequested();
    void openAccountRequested(const QString &account);
    void aboutRequested();
    void keysRequested();
    void coverSizeChanged();
    void languageChanged();
    void scaleChanged(); ///< of text or of what is touched: everything has another size now

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSections(Settings &settings, Theme &theme, models::Library &library, models::Backend &backend,
                     covers::CoverService &covers, Clock &clock, Shortcuts &shortcuts);
    void jump(int section);
    [[nodiscard]] int indexWidth() const;
    void follow(); ///< marks the section that is seen in the list

    Metrics m_metrics;
    QListWidget *m_index;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<SettingsSection *> m_sections;
    TokenCard *m_token = nullptr;
    ExportCard *m_export = nullptr;
    bool m_isJumping = false;
};

} // namespace vv::gui
