using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.ActionPlans;

internal sealed class ActionPlanConfiguration() : TenantEntityConfiguration<ActionPlan>("action_plans")
{
    protected override void Map(EntityTypeBuilder<ActionPlan> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.HasIndex(p => new { p.TenantId, p.BoardId, p.Name }).IsUnique();
        builder.HasOne<Board>().WithMany().HasForeignKey(p => new { p.TenantId, p.BoardId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Activities).WithOne().HasForeignKey(a => new { a.TenantId, a.ActionPlanId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivityConfiguration() : TenantEntityConfiguration<Activity>("activities")
{
    protected override void Map(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(a => a.Title).HasMaxLength(ReportConsts.MaxTitleLength);
        builder.HasIndex(a => new { a.TenantId, a.ActionPlanId, a.Number }).IsUnique();
    }
}

internal sealed class ActivityFollowUpConfiguration() : TenantEntityConfiguration<ActivityFollowUp>("activity_follow_ups")
{
    protected override void Map(EntityTypeBuilder<ActivityFollowUp> builder)
    {
        builder.Property(a => a.StatusAsPrinted).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(a => a.ExpectedDone).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(a => a.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.HasIndex(a => new { a.TenantId, a.ReportId, a.ActivityId }).IsUnique();
        builder.HasOne<Activity>().WithMany().HasForeignKey(a => new { a.TenantId, a.ActivityId }).OnDelete(DeleteBehavior.Restrict);
    }
}
