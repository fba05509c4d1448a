using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Goals;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Assignments;

internal sealed class AssignmentConfiguration() : TenantEntityConfiguration<Assignment>("assignments")
{
    protected override void Map(EntityTypeBuilder<Assignment> builder)
    {
        builder.Property(a => a.Number).HasMaxLength(20);
        builder.Property(a => a.Title).HasMaxLength(ReportConsts.MaxTitleLength);
        builder.Property(a => a.GivenBy).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.HasIndex(a => new { a.TenantId, a.BoardId, a.SortOrder });
        builder.HasOne<Board>().WithMany().HasForeignKey(a => new { a.TenantId, a.BoardId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Goal>().WithMany().HasForeignKey(a => new { a.TenantId, a.GoalId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssignmentFollowUpConfiguration() : TenantEntityConfiguration<AssignmentFollowUp>("assignment_follow_ups")
{
    protected override void Map(EntityTypeBuilder<AssignmentFollowUp> builder)
    {
        builder.Property(a => a.StatusAsPrinted).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(a => a.ExpectedDone).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(a => a.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.HasIndex(a => new { a.TenantId, a.ReportId, a.AssignmentId }).IsUnique();
        builder.HasIndex(a => new { a.TenantId, a.AssignmentId });
        builder.HasOne<Assignment>().WithMany().HasForeignKey(a => new { a.TenantId, a.AssignmentId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureConfiguration() : TenantEntityConfiguration<Measure>("measures")
{
    protected override void Map(EntityTypeBuilder<Measure> builder)
    {
        builder.Property(m => m.Number).HasMaxLength(20);
        builder.Property(m => m.Title).HasMaxLength(ReportConsts.MaxTitleLength);
        builder.HasIndex(m => new { m.TenantId, m.BoardId, m.SortOrder });
        builder.HasOne<Board>().WithMany().HasForeignKey(m => new { m.TenantId, m.BoardId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Assignment>().WithMany().HasForeignKey(m => new { m.TenantId, m.AssignmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Goal>().WithMany().HasForeignKey(m => new { m.TenantId, m.GoalId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureFollowUpConfiguration() : TenantEntityConfiguration<MeasureFollowUp>("measure_follow_ups")
{
    protected override void Map(EntityTypeBuilder<MeasureFollowUp> builder)
    {
        builder.Property(m => m.StatusAsPrinted).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(m => m.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.HasIndex(m => new { m.TenantId, m.ReportId, m.MeasureId }).IsUnique();
        builder.HasOne<Measure>().WithMany().HasForeignKey(m => new { m.TenantId, m.MeasureId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatusWordConfiguration() : TenantEntityConfiguration<StatusWord>("status_words")
{
    protected override void Map(EntityTypeBuilder<StatusWord> builder)
    {
        builder.Property(w => w.Word).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.HasIndex(w => new { w.TenantId, w.Word }).IsUnique();
    }
}
