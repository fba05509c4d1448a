using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Publishing;

internal sealed class PublishedReportConfiguration : IEntityTypeConfiguration<PublishedReport>
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        builder.ToTable("published_reports");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Period);
        builder.Property(r => r.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(r => r.BoardName).HasMaxLength(ReportConsts.MaxBoardNameLength);
        builder.Property(r => r.BoardSlug).HasMaxLength(ReportConsts.MaxBoardNameLength);
        builder.HasIndex(r => new { r.MunicipalityCode, r.BoardSlug, r.PeriodCode, r.Version }).IsUnique();
        builder.HasIndex(r => new { r.BoardId, r.PeriodCode });
        builder.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PublishedFigureConfiguration : IEntityTypeConfiguration<PublishedFigure>
{
    public void Configure(EntityTypeBuilder<PublishedFigure> builder)
    {
        builder.ToTable("published_figures", t => t.HasCheckConstraint("ck_published_figures_value_or_reason", "(value is null) <> (missing is null)"));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Key);
        builder.Property(f => f.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.AsOfCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.HasIndex(f => f.PublishedReportId);
        builder.HasOne<PublishedReport>().WithMany().HasForeignKey(f => f.PublishedReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(f => f.IndicatorCode).OnDelete(DeleteBehavior.Restrict);

        // One indicator and period over all kommuner: an index-only scan.
        builder.HasIndex(f => new { f.IndicatorCode, f.PeriodCode, f.Kind, f.Sex, f.Value })
            .IncludeProperties(f => new { f.MunicipalityCode, f.Missing, f.IsDerived, f.IsPreliminary })
            .HasFilter("is_current and as_of_code is null")
            .HasDatabaseName("ix_published_figures_comparison");

        // One kommun over all indicators; also what keeps one current value for one thing.
        builder.HasIndex(f => new { f.MunicipalityCode, f.PeriodCode, f.IndicatorCode, f.Kind, f.Sex, f.AsOfCode })
            .IncludeProperties(f => new { f.Value, f.Missing })
            .HasFilter("is_current").IsUnique().AreNullsDistinct(false)
            .HasDatabaseName("ix_published_figures_current");
    }
}

internal sealed class PublishedFinanceLineConfiguration : IEntityTypeConfiguration<PublishedFinanceLine>
{
    public void Configure(EntityTypeBuilder<PublishedFinanceLine> builder)
    {
        builder.ToTable("published_finance_lines");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Key);
        builder.Property(f => f.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.AsOfCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.HasIndex(f => f.PublishedReportId);
        builder.HasOne<PublishedReport>().WithMany().HasForeignKey(f => f.PublishedReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.MunicipalityCode, f.PeriodCode, f.AreaCode, f.ItemCode, f.Kind, f.AsOfCode, f.PublishedReportId })
            .HasFilter("is_current").HasDatabaseName("ix_published_finance_lines_current");

        // One period and a few areas over all kommuner.
        builder.HasIndex(f => new { f.PeriodCode, f.AreaCode, f.Kind, f.ItemCode })
            .IncludeProperties(f => new { f.MunicipalityCode, f.Amount, f.Missing, f.PublishedReportId })
            .HasFilter("is_current and as_of_code is null")
            .HasDatabaseName("ix_published_finance_lines_comparison");
    }
}

internal sealed class PublishedGoalConfiguration : IEntityTypeConfiguration<PublishedGoal>
{
    public void Configure(EntityTypeBuilder<PublishedGoal> builder) => PublishedRow.Map(builder, "published_goals", g => g.Id, g => g.PublishedReportId);
}

internal sealed class PublishedAssignmentConfiguration : IEntityTypeConfiguration<PublishedAssignment>
{
    public void Configure(EntityTypeBuilder<PublishedAssignment> builder)
    {
        PublishedRow.Map(builder, "published_assignments", a => a.Id, a => a.PublishedReportId);
        builder.HasIndex(a => a.AssignmentId);
    }
}

internal sealed class PublishedMeasureConfiguration : IEntityTypeConfiguration<PublishedMeasure>
{
    public void Configure(EntityTypeBuilder<PublishedMeasure> builder) => PublishedRow.Map(builder, "published_measures", m => m.Id, m => m.PublishedReportId);
}

internal sealed class PublishedActivityConfiguration : IEntityTypeConfiguration<PublishedActivity>
{
    public void Configure(EntityTypeBuilder<PublishedActivity> builder) => PublishedRow.Map(builder, "published_activities", a => a.Id, a => a.PublishedReportId);
}

internal sealed class PublicationStampConfiguration : IEntityTypeConfiguration<PublicationStamp>
{
    public void Configure(EntityTypeBuilder<PublicationStamp> builder)
    {
        builder.ToTable("publication_stamps");
        builder.HasKey(s => s.Scope);
        builder.Property(s => s.Scope).HasMaxLength(PublicationStamp.MaxScopeLength);
    }
}
