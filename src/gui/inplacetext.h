// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QPlainTextEdit>

#include <optional>

namespace vv::gui {

/**
 * A text that is changed where it stands: leaving it or Ctrl+Enter saves (Enter too, where it has one line), Esc takes
 * the old text back.
 *
 * What arrives by setStored() while somebody types does not take their words away.
 */
class InPlaceText : public QPlainTextEdit
{
    Q_OBJECT

public:
    InPlaceText(const QString &name, int lines, const Metrics &metrics, QWidget *parent = nullptr);

    void setStored(const QString &text);
    void forget(const QString &text); ///< another record's: whatever is being typed goes
    void commit();                    ///< saves what was typed
    void giveUp();                    ///< shows the stored text again
    void refused();                   ///< what was saved last was not kept: it can be saved again

Q_SIGNALS:
    void saved(const QString &text);
    void left(); ///< Esc, with nothing to take back

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString typed() const;

    bool m_single;
    QString m_stored;
    std::optional<QString> m_sent; ///< saved, and not yet back from the store
};

} // namespace vv::gui
