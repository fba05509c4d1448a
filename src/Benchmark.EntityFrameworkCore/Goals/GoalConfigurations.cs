using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Goals;

internal sealed class GoalConfiguration() : TenantEntityConfiguration<Goal>("goals")
{
    protected override void Map(EntityTypeBuilder<Goal> builder)
    {
        builder.Property(g => g.Number).HasMaxLength(20);
        builder.Property(g => g.Title).HasMaxLength(ReportConsts.MaxTitleLength);
        builder.HasIndex(g => new { g.TenantId, g.BoardId, g.SortOrder });
        builder.HasOne<Board>().WithMany().HasForeignKey(g => new { g.TenantId, g.BoardId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Goal>().WithMany().HasForeignKey(g => new { g.TenantId, g.ParentId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GoalAssessmentConfiguration() : TenantEntityConfiguration<GoalAssessment>("goal_assessments")
{
    protected override void Map(EntityTypeBuilder<GoalAssessment> builder)
    {
        builder.Property(g => g.Qualifier).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(g => g.Printed).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(g => g.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.HasIndex(g => new { g.TenantId, g.ReportId, g.GoalId, g.Qualifier }).IsUnique().AreNullsDistinct(false);
        builder.HasOne<Goal>().WithMany().HasForeignKey(g => new { g.TenantId, g.GoalId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssessmentWordConfiguration() : TenantEntityConfiguration<AssessmentWord>("assessment_words")
{
    protected override void Map(EntityTypeBuilder<AssessmentWord> builder)
    {
        builder.Property(w => w.Word).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.HasIndex(w => new { w.TenantId, w.Word }).IsUnique();
    }
}
