using Benchmark.Indicators;
using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.ReferenceValues;

internal sealed class ReferenceValueConfiguration : IEntityTypeConfiguration<ReferenceValue>
{
    public void Configure(EntityTypeBuilder<ReferenceValue> builder)
    {
        builder.ToTable("reference_values", t => t.HasCheckConstraint("ck_reference_values_value_or_reason", "(value is null) <> (missing is null)"));
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Ignore(v => v.Key);
        builder.Property(v => v.KoladaId).HasMaxLength(IndicatorConsts.MaxKoladaIdLength);
        builder.Property(v => v.MunicipalityCode).HasMaxLength(MunicipalityConsts.CodeLength);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(v => v.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);

        // A year of an indicator over all kommuner; also what keeps one current value for one thing.
        builder.HasIndex(v => new { v.KoladaId, v.Year, v.MunicipalityCode, v.Sex })
            .HasFilter("is_current").IsUnique()
            .HasDatabaseName("ix_reference_values_current");

        // The revisions of one kommun.
        builder.HasIndex(v => new { v.KoladaId, v.MunicipalityCode, v.Year, v.Sex, v.Revision })
            .IsUnique()
            .HasDatabaseName("ix_reference_values_revision");
    }
}

internal sealed class ReferenceRunConfiguration : IEntityTypeConfiguration<ReferenceRun>
{
    public void Configure(EntityTypeBuilder<ReferenceRun> builder)
    {
        builder.ToTable("reference_runs");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.IsFinished);
        builder.Property(r => r.OrderedBy).HasMaxLength(ReferenceValueConsts.MaxOrderedByLength);
        builder.Property(r => r.FailureDetail).HasMaxLength(ReferenceValueConsts.MaxDetailLength);
        builder.HasIndex(r => r.OrderedAt);
    }
}

internal sealed class ReferenceFetchConfiguration : IEntityTypeConfiguration<ReferenceFetch>
{
    public void Configure(EntityTypeBuilder<ReferenceFetch> builder)
    {
        builder.ToTable("reference_fetches");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Subject).HasMaxLength(ReferenceValueConsts.MaxSubjectLength);
        builder.Property(f => f.Title).HasMaxLength(ReferenceValueConsts.MaxTitleLength);
        builder.Property(f => f.FailureDetail).HasMaxLength(ReferenceValueConsts.MaxDetailLength);
        builder.HasOne<ReferenceRun>().WithMany().HasForeignKey(f => f.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => f.RunId);
        builder.HasIndex(f => new { f.Subject, f.StartedAt });
    }
}
