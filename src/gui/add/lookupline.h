// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "gui/metrics.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vv::gui {

class ChoiceButton;

/// The one line for everything a record can be found by. Says what it takes the text for, lets the user say otherwise,
/// and takes what a hand scanner types.
class LookupLine : public QWidget
{
    Q_OBJECT

public:
    explicit LookupLine(const Metrics &metrics, QWidget *parent = nullptr);

    void takeFocus();
    void type(const QString &text); ///< goes on from keys pressed elsewhere, with the focus
    void setText(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;
    /// What Enter would look for; nothing where the text names nothing.
    [[nodiscard]] std::optional<Lookup> lookup() const;
    void say(const QString &kind, const QString &text); ///< under the line, until the text changes
    void setHint(const QString &text);                  ///< what is known of it, under the line while it is there
    void setLow(bool low); ///< beside the keyboard, with large text: what it says has one line

Q_SIGNALS:
    void changed();                         ///< lookup() has
    void entered(const vv::Lookup &lookup); ///< Enter, or the button
    void downPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void arrange();
    void enter();
    void showStatus();

    Metrics m_metrics;
    QBoxLayout *m_row;
    QLineEdit *m_line;
    ChoiceButton *m_kind;
    QPushButton *m_go;
    QLabel *m_status;
    QString m_said;
    bool m_isLow = false;
    std::optional<LookupKind> m_chosen; ///< by the user, for this text
};

} // namespace vv::gui
