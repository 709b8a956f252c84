// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/edit.h"
#include "store/outbox.h"

namespace vv::cli {

/// WrongUse, naming those there are, when there is none of that name.
[[nodiscard]] Result<FolderId> folderNamed(const store::CollectionReader &reader, const QString &name);

/// What `edit`, `add` and `remove` share: they write to the outbox and work without a network; the next sync sends it.
class EditingCommand : public Command
{
    Q_OBJECT

public:
    void run() final;

protected:
    EditingCommand(Context &context, QString doing)
        : Command(context)
        , m_doing(std::move(doing))
    {}
    /// What is to be changed; WrongUse names what it cannot be.
    [[nodiscard]] virtual Result<QList<store::Edit>> edits(const store::CollectionReader &reader) = 0;
    virtual void report(const store::Edited &edited, const store::CopySummary &copy, int waiting) = 0;
    [[nodiscard]] Result<InstanceId> instance() const; ///< the command's argument
    [[nodiscard]] static Result<std::pair<FieldId, QString>> fieldValue(const store::CollectionReader &reader,
                                                                        const QString &assignment);
    [[nodiscard]] QString later(int waiting) const; ///< what happens next, for people

private:
    QString m_doing;
};

/// `edit INSTANCE [--rating N] [--folder NAME] [--field NAME=VALUE]…`
class EditCommand final : public EditingCommand
{
    Q_OBJECT

public:
    explicit EditCommand(Context &context);

protected:
    Result<QList<store::Edit>> edits(const store::CollectionReader &reader) override;
    void report(const store::Edited &edited, const store::CopySummary &copy, int waiting) override;
};

/// `add RELEASE [--folder NAME]`
class AddCommand final : public EditingCommand
{
    Q_OBJECT

public:
    explicit AddCommand(Context &context);

protected:
    Result<QList<store::Edit>> edits(const store::CollectionReader &reader) override;
    void report(const store::Edited &edited, const store::CopySummary &copy, int waiting) override;
};

/// `remove INSTANCE`
class RemoveCommand final : public EditingCommand
{
    Q_OBJECT

public:
    explicit RemoveCommand(Context &context);

protected:
    Result<QList<store::Edit>> edits(const store::CollectionReader &reader) override;
    void report(const store::Edited &edited, const store::CopySummary &copy, int waiting) override;
};

} // namespace vv::cli
