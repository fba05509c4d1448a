using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Goals;
using Benchmark.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Reports;

internal sealed class ReportConfiguration() : TenantEntityConfiguration<Report>("reports")
{
    protected override void Map(EntityTypeBuilder<Report> builder)
    {
        builder.Ignore(r => r.Period);
        builder.Ignore(r => r.IsEmpty);
        builder.Ignore(r => r.Returned);
        builder.Ignore(r => r.FailedPublication);
        builder.Ignore(r => r.Answers);
        builder.Property<List<WarningAnswer>>("_answers").HasColumnName("answers").HasJsonConversion().HasDefaultValueSql("'[]'");
        builder.Property(r => r.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(r => r.Revision).IsConcurrencyToken();
        builder.Property(r => r.CorrectionReason).HasMaxLength(ReportConsts.MaxReasonLength);
        builder.Property(r => r.DecisionParagraph).HasMaxLength(ReportConsts.MaxDecisionParagraphLength);
        builder.Property(r => r.RegistryNumber).HasMaxLength(ReportConsts.MaxRegistryNumberLength);
        builder.HasIndex(r => new { r.TenantId, r.BoardId, r.PeriodCode, r.Version }).IsUnique();
        builder.HasOne<Board>().WithMany().HasForeignKey(r => new { r.TenantId, r.BoardId }).OnDelete(DeleteBehavior.Restrict);
        HasContent<Figure>(builder, nameof(Report.Figures));
        HasContent<FinanceLine>(builder, nameof(Report.FinanceLines));
        HasContent<GoalAssessment>(builder, nameof(Report.GoalAssessments));
        HasContent<AssignmentFollowUp>(builder, nameof(Report.AssignmentFollowUps));
        HasContent<MeasureFollowUp>(builder, nameof(Report.MeasureFollowUps));
        HasContent<ActivityFollowUp>(builder, nameof(Report.ActivityFollowUps));
        HasContent<ReportEvent>(builder, nameof(Report.Events));
    }

    // A row taken out of a draft is deleted by the context; the database itself never cascades.
    private static void HasContent<TContent>(EntityTypeBuilder<Report> builder, string navigation)
        where TContent : class =>
        builder.HasMany(typeof(TContent), navigation).WithOne()
            .HasForeignKey(nameof(Report.TenantId), "ReportId").OnDelete(DeleteBehavior.ClientCascade);
}

internal sealed class ReportEventConfiguration() : TenantEntityConfiguration<ReportEvent>("report_events")
{
    protected override void Map(EntityTypeBuilder<ReportEvent> builder)
    {
        builder.Ignore(e => e.IsByItself);
        builder.Ignore(e => e.IsFailedPublication);
        builder.Property(e => e.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.HasIndex(e => new { e.TenantId, e.ReportId, e.At });
    }
}
