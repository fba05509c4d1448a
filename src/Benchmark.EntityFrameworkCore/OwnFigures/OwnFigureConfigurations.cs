using Benchmark.Data;
using Benchmark.Imports.Readings;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.OwnFigures;

internal sealed class OwnFigureConfiguration() : TenantEntityConfiguration<OwnFigure>("own_figures")
{
    protected override void Map(EntityTypeBuilder<OwnFigure> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(OwnFigureConsts.MaxNameLength);
        builder.Property(f => f.NameKey).HasMaxLength(OwnFigureConsts.MaxNameLength);
        builder.Property(f => f.Unit).HasMaxLength(OwnFigureConsts.MaxUnitLength);
        builder.Property(f => f.Group).HasMaxLength(OwnFigureConsts.MaxGroupLength);
        builder.Ignore(f => f.Values);
        builder.Property<List<PrintedValue>>(OwnFigure.ValuesField).HasColumnName("values").HasJsonConversion();
        builder.HasIndex(f => new { f.TenantId, f.ReportId });
        builder.HasIndex(f => new { f.TenantId, f.ReadingId, f.Row }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(f => new { f.TenantId, f.ReportId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DocumentReading>().WithMany().HasForeignKey(f => new { f.TenantId, f.ReadingId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IndicatorProposalConfiguration() : TenantEntityConfiguration<IndicatorProposal>("indicator_proposals")
{
    protected override void Map(EntityTypeBuilder<IndicatorProposal> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(OwnFigureConsts.MaxNameLength);
        builder.Property(p => p.NameKey).HasMaxLength(OwnFigureConsts.MaxNameLength);
        builder.Property(p => p.Unit).HasMaxLength(OwnFigureConsts.MaxUnitLength);
        builder.Property(p => p.IndicatorCode).HasMaxLength(IndicatorConsts.MaxCodeLength);
        builder.Property(p => p.Reason).HasMaxLength(OwnFigureConsts.MaxReasonLength);
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasIndex(p => new { p.TenantId, p.NameKey, p.Unit }).IsUnique().AreNullsDistinct(false);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(p => p.IndicatorCode).OnDelete(DeleteBehavior.Restrict);
    }
}
